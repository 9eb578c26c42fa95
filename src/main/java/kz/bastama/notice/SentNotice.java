package kz.bastama.notice;

import java.time.Instant;

/** A message as the person sees it in the cabinet. */
public record SentNotice(Instant at, String subject, String body, String path, boolean read) {}
