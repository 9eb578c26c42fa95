package kz.bastama.competition.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds an expert, before the term, of a sheet that is not final yet. */
@Service
public class RemindExpert {

    private final TellExpert tellExpert;

    RemindExpert(TellExpert tellExpert) {
        this.tellExpert = tellExpert;
    }

    @Transactional
    public void of(UUID sheetId) {
        tellExpert.of(sheetId, "competition.scoringNearsEnd", "expertScoring");
    }
}
