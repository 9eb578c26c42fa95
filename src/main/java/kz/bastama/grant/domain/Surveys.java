package kz.bastama.grant.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The surveys of beneficiaries and what they said. */
public interface Surveys {

    void save(Survey survey);

    Optional<Survey> find(UUID id);

    Optional<Survey> ofToken(UUID token);

    /** Waits until nobody else is about to add an answer: a limit holds for those who answer at one moment, too. */
    Optional<Survey> findForChange(UUID id);

    /** In the order in which they were opened. */
    List<Survey> of(UUID grantId);

    default Optional<Survey> open(UUID grantId) {
        return of(grantId).stream().filter(Survey::isOpen).findFirst();
    }

    /** The newest first. */
    List<SurveyAnswer> answers(UUID surveyId);

    int count(UUID surveyId);

    boolean isKnown(UUID answerId);

    /** How many answers came from whoever has that hash on that day. */
    int count(UUID surveyId, LocalDate day, String hash);

    void add(SurveyAnswer answer, String hash);

    /** Nothing that could tell one who answered from another stays. */
    void forgetAddresses(UUID surveyId);
}
