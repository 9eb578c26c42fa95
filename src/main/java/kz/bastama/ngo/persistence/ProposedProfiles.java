package kz.bastama.ngo.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import kz.bastama.ngo.domain.Profile;
import org.springframework.stereotype.Component;

/** A proposed profile as the database keeps it: whole, beside what is in force. */
@Component
class ProposedProfiles {

    private final ObjectMapper json;

    ProposedProfiles(ObjectMapper json) {
        this.json = json;
    }

    String write(Profile proposed) {
        try {
            return proposed == null ? null : json.writeValueAsString(proposed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A profile cannot be written");
        }
    }

    Profile read(String proposed) {
        try {
            return proposed == null ? null : json.readValue(proposed, Profile.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored profile cannot be read");
        }
    }
}
