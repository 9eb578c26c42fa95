package planted.feel.bastama.grant.process;

import org.camunda.feel.FeelEngine;

record WritesExpressions(FeelEngine feel) {}
