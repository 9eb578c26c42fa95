package kz.bastama.competition.domain;

/** What the announcement adds to the lots: whom to ask, and where projects are presented. */
public record Announcement(String contactPerson, String contactPhone, String contactEmail, String presentationPlace) {}
