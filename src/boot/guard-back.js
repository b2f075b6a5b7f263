// The guard of whole.html: what it does in every page, and what is for who comes back.
import "./resume.js";
import "./guard.js";
