package kz.bastama.competition.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An extension of the intake of one competition: one officer asks for it, another decides.
 *
 * @param number position among the extensions of the competition, from 1
 * @param reason what the public reads
 * @param from the closing when it was asked for; from the confirmation on, the closing that it replaced
 * @param to the new closing
 * @param orderNumber number of the decision, once confirmed
 * @param refusal why it was refused, once it was
 */
@RecordBuilder
public record IntakeExtension(
        UUID id,
        UUID competitionId,
        int number,
        ExtensionState state,
        String reason,
        Instant from,
        Instant to,
        UUID askedBy,
        Instant askedAt,
        String orderNumber,
        LocalDate orderDate,
        String refusal,
        UUID decidedBy,
        Instant decidedAt) {

    public static IntakeExtension asked(
            Competition competition, int number, String reason, Instant to, UUID by, Instant at) {
        return IntakeExtensionBuilder.builder()
                .id(UUID.randomUUID())
                .competitionId(competition.id())
                .number(number)
                .state(ExtensionState.ASKED)
                .reason(reason)
                .from(competition.closesAt())
                .to(to)
                .askedBy(by)
                .askedAt(at)
                .build();
    }

    /** @param replaced the closing at this moment: the calendar may have moved it since it was asked for */
    public IntakeExtension confirmed(Decision decision, Instant replaced) {
        expectSecondPerson(decision.by());
        return IntakeExtensionBuilder.builder(this)
                .state(ExtensionState.CONFIRMED)
                .from(replaced)
                .orderNumber(decision.orderNumber())
                .orderDate(decision.orderDate())
                .decidedBy(decision.by())
                .decidedAt(decision.at())
                .build();
    }

    public IntakeExtension refused(Decision decision) {
        expectSecondPerson(decision.by());
        return IntakeExtensionBuilder.builder(this)
                .state(ExtensionState.REFUSED)
                .refusal(decision.refusal())
                .decidedBy(decision.by())
                .decidedAt(decision.at())
                .build();
    }

    public IntakeExtension lapsed(Instant at) {
        expectAsked();
        return IntakeExtensionBuilder.builder(this)
                .state(ExtensionState.LAPSED)
                .decidedAt(at)
                .build();
    }

    public boolean isAsked() {
        return state == ExtensionState.ASKED;
    }

    public boolean isConfirmed() {
        return state == ExtensionState.CONFIRMED;
    }

    /** Who decided what, and when. */
    public record Decision(UUID by, Instant at, String orderNumber, LocalDate orderDate, String refusal) {}

    private void expectSecondPerson(UUID by) {
        expectAsked();
        if (by.equals(askedBy)) {
            throw new IllegalStateException("Extension " + id + " was asked for by whoever decides on it");
        }
    }

    private void expectAsked() {
        if (!isAsked()) {
            throw new IllegalStateException("Extension " + id + " is " + state);
        }
    }
}
