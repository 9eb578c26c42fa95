package planted.builder.bastama.grant.application;

import planted.builder.bastama.grant.domain.ThingBuilder;

/** Goes past the aggregate's own state changes. */
class ChangesByItself {

    ThingBuilder builder = new ThingBuilder();
}
