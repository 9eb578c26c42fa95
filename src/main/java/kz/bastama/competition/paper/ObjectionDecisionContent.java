package kz.bastama.competition.paper;

import java.time.Instant;
import kz.bastama.competition.domain.Ruling;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the decision on an objection.
 *
 * @param publishedAt when the result was published; null where the check refused all and there is none
 * @param subject what is objected to: {@code check}, {@code score}, {@code decision} or {@code procedure}
 * @param statement facts as the applicant put them, in one language
 * @param demand what the applicant asks for
 * @param mendedAt when the objection was mended after its return; null where it was not
 * @param defect why it was returned; null where it was not
 * @param lotAgain whether the commission considers the lot again
 * @param refused whether the application is one that the check did not admit
 * @param revisionDays working days that the commission has for it
 * @param why the reason of the edition with its article; null where it is not dismissed
 * @param reasons what the decider explains, in one language
 * @param holds whether no contracts are made until all objections are considered
 * @param basis the rule of the term, or null where no rule is known and the term is our default: a paper claims none
 * @param decider name of who decided, surname first
 */
public record ObjectionDecisionContent(
        OfficialText operator,
        OfficialText address,
        OfficialText city,
        String number,
        Instant receivedAt,
        Instant mendedAt,
        String defect,
        OfficialText organisation,
        String bin,
        String application,
        OfficialText competition,
        int lotNumber,
        OfficialText lot,
        String project,
        Instant publishedAt,
        String subject,
        String statement,
        String demand,
        Ruling.Kind ruling,
        OfficialText why,
        String reasons,
        boolean lotAgain,
        boolean refused,
        int revisionDays,
        boolean holds,
        OfficialText basis,
        String decider,
        OfficialText signatory)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("competition", "objection-decision", "OD");

    @Override
    public PaperType type() {
        return TYPE;
    }
}
