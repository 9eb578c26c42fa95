package kz.bastama.ngo.domain;

import java.util.UUID;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.OrganisationState;

/** An organisation as a list shows it. */
public record OrganisationLine(
        UUID id, String bin, OfficialText name, String kato, String headName, OrganisationState state) {}
