package planted.root.bastama.grant;

import planted.root.bastama.grant.domain.Inner;

record ShowsItsInside(Inner inner) {}
