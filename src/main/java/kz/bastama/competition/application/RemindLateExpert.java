package kz.bastama.competition.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells an expert that the term of a sheet is over, and when another expert is called. */
@Service
public class RemindLateExpert {

    private final TellExpert tellExpert;

    RemindLateExpert(TellExpert tellExpert) {
        this.tellExpert = tellExpert;
    }

    @Transactional
    public void of(UUID sheetId) {
        tellExpert.of(sheetId, "competition.scoringLate", "expertReplacement");
    }
}
