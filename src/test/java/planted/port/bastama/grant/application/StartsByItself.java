package planted.port.bastama.grant.application;

import planted.port.bastama.engine.Cases;

record StartsByItself(Cases cases) {}
