package kz.bastama.grant.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One visit of the operator to the place of a project.
 *
 * @param number MV-2026-00001
 * @param extra whether an officer added it to the plan
 * @param reason why it was added, was put on this day or was called off, in the words of the officer; null for a day of the plan
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
        expectPlanned();
        return new MonitoringVisit(id, grantId, number, extra, because, to, leaderId, leader, state, version + 1);
    }

    public MonitoringVisit ledBy(UUID person, String name) {
        expectPlanned();
        return new MonitoringVisit(id, grantId, number, extra, reason, day, person, name, state, version + 1);
    }

    public MonitoringVisit calledOff(String because) {
        expectPlanned();
        return new MonitoringVisit(
                id, grantId, number, extra, because, day, leaderId, leader, VisitState.CALLED_OFF, version + 1);
    }

    private void expectPlanned() {
        if (!isPlanned()) {
            throw new IllegalStateException("Visit " + number + " is " + state + ", not planned");
        }
    }
}
