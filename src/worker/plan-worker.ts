/** Plans off the main thread. */
import "./no-eval.ts";
import { answerPlan } from "./answer-plan.ts";
import type { PlanAnswer, PlanQuestion } from "./plan-protocol.ts";
import { serve } from "./serve.ts";

serve<PlanQuestion, PlanAnswer>(answerPlan);
