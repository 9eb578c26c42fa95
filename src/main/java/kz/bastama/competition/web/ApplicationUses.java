package kz.bastama.competition.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.ngo.DocumentUse;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells the file cabinet which applications rely on a file. */
@Component
class ApplicationUses implements DocumentUse {

    private final Attachments attachments;
    private final Applications applications;
    private final MessageSource messages;

    ApplicationUses(Attachments attachments, Applications applications, MessageSource messages) {
        this.attachments = attachments;
        this.applications = applications;
        this.messages = messages;
    }

    @Override
    public List<Use> of(Collection<UUID> fileIds) {
        return attachments.relyingOn(fileIds).stream()
                .flatMap(one -> use(one).stream())
                .toList();
    }

    @Override
    public Set<UUID> reliedOn(Collection<UUID> fileIds) {
        return attachments.relyingOn(fileIds).stream().map(Attachment::fileId).collect(Collectors.toSet());
    }

    @Override
    public Set<UUID> sent(Collection<UUID> fileIds) {
        return attachments.sent(fileIds);
    }

    private Optional<Use> use(Attachment one) {
        return applications
                .find(one.applicationId())
                .map(application ->
                        new Use(one.fileId(), say(application), "/cabinet/applications/" + one.applicationId()));
    }

    private String say(Application application) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("title", application.title());
        facts.put("number", application.isDraft() ? "" : application.number());
        return messages.getMessage(
                application.isDraft() ? "competition.documents.usedInDraft" : "competition.documents.usedIn",
                new Object[] {facts},
                LocaleContextHolder.getLocale());
    }
}
