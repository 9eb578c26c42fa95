package planted.platform.bastama.grant.web;

import planted.platform.bastama.platform.Wiring;

record KnowsTheWiring(Wiring wiring) {}
