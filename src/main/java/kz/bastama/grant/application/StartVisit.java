package kz.bastama.grant.application;

import java.time.Clock;
import java.time.LocalDate;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.VisitProcess;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Terms;
import kz.bastama.legal.WorkingCalendar;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Component;

/** Lets a visit wait for the day on which its preparation begins, so that the grantee is told in time. */
@Component
class StartVisit {

    static final String COMING = "visitComing";

    private final VisitProcess process;
    private final Organisations organisations;
    private final Editions editions;
    private final Terms terms;
    private final WorkingCalendar calendar;
    private final Clock clock;

    StartVisit(
            VisitProcess process,
            Organisations organisations,
            Editions editions,
            Terms terms,
            WorkingCalendar calendar,
            Clock clock) {
        this.process = process;
        this.organisations = organisations;
        this.editions = editions;
        this.terms = terms;
        this.calendar = calendar;
        this.clock = clock;
    }

    void of(Grant grant, MonitoringVisit visit) {
        Edition edition = editions.get(grant.edition());
        int ahead = edition.whole("monitoring.noticeWorkingDays")
                + edition.whole("terms.visitPreparation.working")
                + edition.whole("terms." + COMING + ".working");
        LocalDate from = visit.day();
        for (int days = ahead; days > 0; days -= calendar.isWorkingDay(from) ? 1 : 0) {
            from = from.minusDays(1);
        }
        terms.close(visit.id().toString(), COMING);
        terms.open(
                visit.id().toString(),
                grant.edition(),
                COMING,
                from.atStartOfDay(clock.getZone()).toInstant());
        process.start(
                visit,
                grant,
                organisations.find(grant.organisationId()).orElseThrow().name());
    }
}
