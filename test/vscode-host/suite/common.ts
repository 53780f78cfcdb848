/** The cases that hold on a desktop as well as in a browser. */
import "./activation.test.ts";
import "./diagnostics.test.ts";
import "./features.test.ts";
import "./settings.test.ts";
