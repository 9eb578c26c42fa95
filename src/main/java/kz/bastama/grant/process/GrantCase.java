package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantProcess;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Component;

@Component
class GrantCase implements GrantProcess {

    private final Cases cases;

    GrantCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(
            Grant grant, OfficialText organisation, long percent, OfficialText signatory, OfficialText place) {
        cases.start(
                GrantModel.PROCESS,
                grant.id().toString(),
                Variables.of(GrantModel.EDITION, grant.edition().toString())
                        .titled(organisation.between(grant.number() + " · ", ""))
                        .and(GrantModel.CASE_PATH, "/staff/grants/" + grant.id())
                        .and(GrantModel.CUSTOMER_CODE, grant.customerCode())
                        .and(GrantModel.FIRST_TRANCHE_PERCENT, percent)
                        .and(GrantModel.SIGNATORY_KK, signatory.kk())
                        .and(GrantModel.SIGNATORY, signatory.ru())
                        .and(GrantModel.PLACE_KK, place.kk())
                        .and(GrantModel.PLACE, place.ru()));
    }

    @Override
    public boolean awaitsSignature(UUID grantId, SignedPaper what) {
        return cases.isWaitingFor(process(what), grantId.toString(), signed(what));
    }

    @Override
    public boolean granteeDeclined(UUID grantId) {
        return cases.correlate(GrantModel.PROCESS, grantId.toString(), GrantModel.GRANTEE_DECLINED, Variables.none());
    }

    @Override
    public boolean granteeSigned(UUID grantId, SignedPaper what) {
        return cases.correlate(process(what), grantId.toString(), signed(what), Variables.none());
    }

    @Override
    public boolean reportFiled(UUID grantId) {
        return cases.correlate(GrantModel.PROCESS, grantId.toString(), GrantModel.REPORT_FILED, Variables.none());
    }

    @Override
    public void passedOn(Grant grant, OfficialText organisation) {
        cases.retitle(grant.id().toString(), organisation.between(grant.number() + " · ", ""));
    }

    @Override
    public void stop(UUID grantId) {
        cases.stop(GrantModel.PROCESS, grantId.toString(), "grant.terminated");
    }

    private static String process(SignedPaper what) {
        return switch (what) {
            case AGREEMENT, ACT -> GrantModel.PROCESS;
            case ADDITIONAL -> AddendumModel.PROCESS;
            case RECONCILIATION -> TerminationModel.PROCESS;
            case SUCCESSION -> CircumstancesModel.PROCESS;
        };
    }

    private static String signed(SignedPaper what) {
        return switch (what) {
            case AGREEMENT -> GrantModel.GRANTEE_SIGNED;
            case ACT -> GrantModel.GRANTEE_SIGNED_ACT;
            case ADDITIONAL -> AddendumModel.GRANTEE_SIGNED_ADDITIONAL;
            case RECONCILIATION -> TerminationModel.GRANTEE_SIGNED_RECONCILIATION;
            case SUCCESSION -> CircumstancesModel.BOTH_SIGNED_TAKEOVER;
        };
    }
}
