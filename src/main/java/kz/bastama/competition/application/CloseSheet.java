package kz.bastama.competition.application;

import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.SheetProcess;
import kz.bastama.competition.domain.Translation;
import org.springframework.stereotype.Component;

/** Ends what waits for a sheet that is written no more: its reminders, and a translation that nobody else waits for. */
@Component
class CloseSheet {

    private final SheetProcess process;
    private final SheetLanguage language;
    private final WaiveTranslation translations;

    CloseSheet(SheetProcess process, SheetLanguage language, WaiveTranslation translations) {
        this.process = process;
        this.language = language;
        this.translations = translations;
    }

    /** @param sheet saved as it is now */
    void of(Review sheet) {
        process.closed(sheet.id());
        translationOf(sheet);
    }

    /** What its own case does not end by itself when it closes the sheet. */
    void translationOf(Review sheet) {
        language.translation(sheet).filter(Translation::isAsked).ifPresent(translations::endWhereNobodyWaits);
    }
}
