// Runs axe-core and names each broken rule with the elements that break it.
const [done] = arguments;
const options = { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } };
axe.run(document, options).then(
  ({ violations }) => done(violations.map(({ id, nodes }) => `${id} at ${nodes.map((n) => n.html.slice(0, 150)).join(" | ")}`)),
  (error) => done([`axe stopped: ${error}`]),
);
