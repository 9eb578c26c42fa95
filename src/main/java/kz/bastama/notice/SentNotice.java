package kz.bastama.notice;

import java.time.Instant;
import java.util.UUID;

/** A message as the person sees it in the cabinet, in the language of the page. */
public record SentNotice(UUID id, Instant at, String subject, String body, String path, boolean read) {}
