package planted.modules.lower;

import planted.modules.upper.domain.Inside;

record LooksUp(Inside inside) {}
