package kz.bastama.competition.domain;

import java.util.UUID;
import kz.bastama.legal.OfficialText;

/**
 * How an application was presented to the commission, as the secretary wrote it down.
 *
 * @param slot time that it was given, for example {@code 10:30}; may be empty
 * @param presenter who presented it, by role and not by name
 * @param questions what was asked and answered, in short
 */
public record Hearing(UUID applicationId, String slot, boolean held, OfficialText presenter, OfficialText questions) {}
