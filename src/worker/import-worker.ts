/** Reads files of any kind off the main thread: the only place where the readers of other programs' files are loaded. */
import "./no-eval.ts";
import { importFiles } from "../../graph/index.ts";
import type { ImportAnswer, ImportQuestion } from "./protocol.ts";
import { serve } from "./serve.ts";

serve<ImportQuestion, ImportAnswer>(({ files, kinds }, onRead) => importFiles(files, { kinds, onRead }));
