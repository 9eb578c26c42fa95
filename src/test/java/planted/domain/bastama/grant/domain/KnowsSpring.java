package planted.domain.bastama.grant.domain;

import org.springframework.stereotype.Component;

@Component
class KnowsSpring {}
