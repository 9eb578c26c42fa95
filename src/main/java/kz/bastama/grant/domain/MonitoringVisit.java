package kz.bastama.grant.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One visit of the operator to the place of a project.
 *
 * @param number MV-2026-00001
 * @param extra whether an officer added it to the plan
 * @param reason why it was added, was put on this day, was called off or not held, in the words of the officer; null for a day of
 *     the plan
 * @param leaderId who goes; null until somebody has taken it
 * @param leader name of who goes, or null
 * @param version counts the changes
 */
public record MonitoringVisit(
        UUID id,
        UUID grantId,
        String number,
        boolean extra,
        String reason,
        LocalDate day,
        UUID leaderId,
        String leader,
        VisitState state,
        int version) {

    public static MonitoringVisit planned(Grant grant, String number, LocalDate day) {
        return new MonitoringVisit(
                UUID.randomUUID(), grant.id(), number, false, null, day, null, null, VisitState.PLANNED, 0);
    }

    public static MonitoringVisit added(Grant grant, String number, LocalDate day, String reason) {
        return new MonitoringVisit(
                UUID.randomUUID(), grant.id(), number, true, reason, day, null, null, VisitState.PLANNED, 0);
    }

    public boolean isPlanned() {
        return state == VisitState.PLANNED;
    }

    public MonitoringVisit moved(LocalDate to, String because) {
        expect(VisitState.PLANNED);
        return new MonitoringVisit(id, grantId, number, extra, because, to, leaderId, leader, state, version + 1);
    }

    public MonitoringVisit ledBy(UUID person, String name) {
        expect(VisitState.PLANNED);
        return new MonitoringVisit(id, grantId, number, extra, reason, day, person, name, state, version + 1);
    }

    public MonitoringVisit calledOff(String because) {
        expect(VisitState.PLANNED);
        return in(VisitState.CALLED_OFF, because);
    }

    /** The grant ended before its day came. */
    public MonitoringVisit overtaken() {
        expect(VisitState.PLANNED);
        return in(VisitState.CALLED_OFF, reason);
    }

    public MonitoringVisit prepared() {
        expect(VisitState.PLANNED);
        return in(VisitState.PREPARED, reason);
    }

    public MonitoringVisit notHeld(String because) {
        expect(VisitState.PREPARED);
        return in(VisitState.NOT_HELD, because);
    }

    public MonitoringVisit recorded() {
        expect(VisitState.PREPARED);
        return in(VisitState.ACT, reason);
    }

    public MonitoringVisit toBeRemedied() {
        expect(VisitState.ACT);
        return in(VisitState.REMEDY, reason);
    }

    /** Money is to be demanded back: at once, or because nothing was remedied. */
    public MonitoringVisit toBeRefunded() {
        if (state != VisitState.REMEDY) {
            expect(VisitState.ACT);
        }
        return in(VisitState.REFUND, reason);
    }

    public MonitoringVisit done() {
        if (state != VisitState.REMEDY && state != VisitState.REFUND) {
            expect(VisitState.ACT);
        }
        return in(VisitState.DONE, reason);
    }

    private MonitoringVisit in(VisitState next, String because) {
        return new MonitoringVisit(id, grantId, number, extra, because, day, leaderId, leader, next, version + 1);
    }

    private void expect(VisitState expected) {
        if (state != expected) {
            throw new IllegalStateException("Visit " + number + " is " + state + ", not " + expected);
        }
    }
}
