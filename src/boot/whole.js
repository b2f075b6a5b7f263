// The loader of the whole app, for who comes back (decision 0015).
import { dropLock, lock, lockNow, watchIdle } from "./locking.js";
import { useUpdate } from "./offline.js";
import { forgetsInAWeek, persist } from "./persist.js";
import { pickFile, takeDrops } from "./pick.js";
import { start } from "./start.js";

start({
  dropLock, lock, lockNow, watchIdle,
  forgetsInAWeek, persist,
  pickFile, takeDrops,
  useUpdate,
});
