package kz.bastama.competition.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.ApplicantProfiles;
import kz.bastama.expert.Applicant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Profiles as documents: nothing asks for them but by competition. */
@Repository
class StoredApplicantProfiles implements ApplicantProfiles {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    StoredApplicantProfiles(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void keep(UUID competitionId, Applicant applicant, Instant at) {
        jdbc.sql("""
                        insert into competition_applicant_profiles (competition_id, organisation_id, profile, kept_at)
                        values (?, ?, ?::jsonb, ?) on conflict do nothing
                        """)
                .params(competitionId, applicant.organisationId(), write(applicant), Timestamp.from(at))
                .update();
    }

    @Override
    public Map<UUID, Applicant> of(UUID competitionId, Collection<UUID> organisationIds) {
        return jdbc
                .sql("select profile from competition_applicant_profiles"
                        + " where competition_id = ? and organisation_id = any(?)")
                .params(competitionId, organisationIds.toArray(UUID[]::new))
                .query((row, at) -> read(row.getString("profile")))
                .list()
                .stream()
                .collect(Collectors.toMap(Applicant::organisationId, Function.identity()));
    }

    private String write(Applicant applicant) {
        try {
            return json.writeValueAsString(applicant);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A profile cannot be written");
        }
    }

    private Applicant read(String profile) {
        try {
            return json.readValue(profile, Applicant.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A kept profile cannot be read");
        }
    }
}
