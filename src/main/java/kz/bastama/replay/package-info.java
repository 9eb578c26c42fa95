/**
 * Replays: carries a real or an invented competition, written down as a file of dated acts, through the use cases, the engine and
 * the papers of the product, and holds what comes out against what is known of it.
 */
@ApplicationModule(
        allowedDependencies = {
            "engine",
            "legal",
            "form",
            "document",
            "file",
            "journal",
            "account",
            "party",
            "party::application",
            "ngo",
            "ngo::application",
            "ngo::domain",
            "ngodatabase",
            "ngodatabase::application",
            "ngodatabase::domain",
            "expert",
            "expert::application",
            "expert::domain",
            "planning",
            "planning::application",
            "planning::domain",
            "competition",
            "competition::application",
            "competition::domain",
            "grant",
            "grant::application",
            "grant::domain"
        })
package kz.bastama.replay;

import org.springframework.modulith.ApplicationModule;
