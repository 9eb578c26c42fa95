package kz.bastama.grant.application;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Survey;
import kz.bastama.grant.domain.SurveyAnswer;
import kz.bastama.grant.domain.Surveys;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what a beneficiary says, within the limits of the edition: so many answers of one address a day, so many of the survey. Whoever
 * types a number as long as that of a person or of a telephone is asked to leave it out.
 */
@Service
public class AnswerSurvey {

    private static final Pattern LONG_NUMBER = Pattern.compile("(?:\\d[ ()\\-]{0,2}){10,}");

    private final Surveys surveys;
    private final Grants grants;
    private final Editions editions;
    private final Clock clock;

    AnswerSurvey(Surveys surveys, Grants grants, Editions editions, Clock clock) {
        this.surveys = surveys;
        this.grants = grants;
        this.editions = editions;
        this.clock = clock;
    }

    /** @param page on which it was typed: sent twice it counts once */
    @Transactional
    public Verdict of(UUID surveyId, UUID page, SurveyAnswer.Held held, int rating, String words, String address) {
        Survey survey = surveys.findForChange(surveyId).orElseThrow();
        if (surveys.isKnown(page)) {
            return Verdict.allowed();
        }
        if (!survey.takesAnswers(clock.instant())) {
            return Verdict.refused(Refusal.of("grant.surveyOver", null));
        }
        if (LONG_NUMBER.matcher(words).find()) {
            return Verdict.refused(Refusal.of("grant.surveyPersonal", null).at("words"));
        }
        Grant grant = grants.find(survey.grantId()).orElseThrow();
        Edition edition = editions.get(grant.edition());
        if (surveys.count(surveyId) >= edition.whole("survey.answers")) {
            return Verdict.refused(Refusal.of("grant.surveyFull", null));
        }
        LocalDate today = LocalDate.now(clock);
        String hash = survey.hash(network(address));
        if (surveys.count(surveyId, today, hash) >= edition.whole("survey.answersOfAddressADay")) {
            return Verdict.refused(Refusal.of("grant.surveyOften", null));
        }
        surveys.add(new SurveyAnswer(page, surveyId, today, held, rating, words), hash);
        return Verdict.allowed();
    }

    /** One line has a whole network of addresses of version 6: they count as one. */
    private static String network(String address) {
        try {
            byte[] parts = InetAddress.getByName(address).getAddress();
            return parts.length == 16 ? HexFormat.of().formatHex(parts, 0, 8) : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
