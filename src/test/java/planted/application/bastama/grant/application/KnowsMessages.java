package planted.application.bastama.grant.application;

import org.springframework.context.MessageSource;

record KnowsMessages(MessageSource wording) {}
