package kz.bastama.competition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.CallSubscription;
import kz.bastama.competition.domain.Guest;
import kz.bastama.competition.domain.GuestRequest;
import kz.bastama.competition.domain.Guests;
import kz.bastama.competition.domain.UsedLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredGuests implements Guests {

    private final JdbcClient jdbc;

    StoredGuests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void ask(GuestRequest one, Instant now) {
        replaceEarlier(one, now);
        jdbc.sql("""
                        insert into competition_guest_requests (token_hash, address, language, competition_id, question,
                            sphere, region, grant_type, expires_at, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        one.tokenHash(),
                        one.address(),
                        one.language(),
                        one.competitionId(),
                        one.question(),
                        one.sphere(),
                        one.region(),
                        one.type(),
                        Timestamp.from(one.expiresAt()),
                        Timestamp.from(now))
                .update();
    }

    private void replaceEarlier(GuestRequest one, Instant now) {
        jdbc.sql("""
                        update competition_guest_requests set expires_at = :now
                        where address = :address and expires_at > :now and competition_id is not distinct from :call
                            and question is not distinct from :question
                            and sphere = :sphere and region = :region and grant_type = :type
                        """)
                .param("now", Timestamp.from(now))
                .param("address", one.address())
                .param("call", one.competitionId(), Types.OTHER)
                .param("question", one.question(), Types.VARCHAR)
                .param("sphere", one.sphere())
                .param("region", one.region())
                .param("type", one.type())
                .update();
    }

    @Override
    public Optional<GuestRequest> asked(String tokenHash, Instant now) {
        return jdbc.sql("select * from competition_guest_requests where token_hash = ? and expires_at > ? for update")
                .params(tokenHash, Timestamp.from(now))
                .query((row, at) -> request(row))
                .optional();
    }

    @Override
    public int askedSince(String address, Instant since) {
        return jdbc.sql("select count(*) from competition_guest_requests where address = ? and asked_at > ?")
                .params(address, Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public void settle(String tokenHash) {
        jdbc.sql("delete from competition_guest_requests where token_hash = ?")
                .param(tokenHash)
                .update();
    }

    @Override
    public void noteUsed(GuestRequest one, Instant at) {
        jdbc.sql("insert into competition_guest_links_used (token_hash, competition_id, used_at) values (?, ?, ?)")
                .params(one.tokenHash(), one.competitionId(), Timestamp.from(at))
                .update();
    }

    @Override
    public Optional<UsedLink> used(String tokenHash) {
        return jdbc.sql("select competition_id from competition_guest_links_used where token_hash = ?")
                .param(tokenHash)
                .query((row, at) -> new UsedLink(row.getObject("competition_id", UUID.class)))
                .optional();
    }

    @Override
    public void forgetBefore(Instant moment, Instant askedSince) {
        jdbc.sql("delete from competition_guest_requests where expires_at <= ? and asked_at <= ?")
                .params(Timestamp.from(moment), Timestamp.from(askedSince))
                .update();
    }

    @Override
    public void forgetUsedBefore(Instant moment) {
        jdbc.sql("delete from competition_guest_links_used where used_at <= ?")
                .param(Timestamp.from(moment))
                .update();
    }

    @Override
    public void keep(Guest one, Instant since) {
        jdbc.sql("insert into competition_guests (id, address, language, leave_token, since) values (?, ?, ?, ?, ?)"
                        + " on conflict (address) where leave_token is not null do nothing")
                .params(one.id(), one.address(), one.language(), one.leaveToken(), Timestamp.from(since))
                .update();
    }

    @Override
    public Guest subscriber(Guest fresh, Instant since) {
        keep(fresh, since);
        return jdbc.sql("select * from competition_guests where address = ? and leave_token is not null")
                .param(fresh.address())
                .query((row, at) -> guest(row))
                .single();
    }

    @Override
    public Optional<Guest> find(UUID id) {
        return jdbc.sql("select * from competition_guests where id = ?")
                .param(id)
                .query((row, at) -> guest(row))
                .optional();
    }

    @Override
    public Optional<Guest> ofLeaveToken(String token) {
        return jdbc.sql("select * from competition_guests where leave_token = ?")
                .param(token)
                .query((row, at) -> guest(row))
                .optional();
    }

    @Override
    public void forget(UUID id) {
        jdbc.sql("delete from competition_guests where id = ?").param(id).update();
    }

    @Override
    public void subscribe(CallSubscription one) {
        jdbc.sql("""
                        insert into competition_guest_subscriptions (id, guest_id, sphere, region, grant_type, since)
                        values (?, ?, ?, ?, ?, ?) on conflict (guest_id, sphere, region, grant_type) do nothing
                        """)
                .params(one.id(), one.personId(), one.sphere(), one.region(), one.type(), Timestamp.from(one.since()))
                .update();
    }

    @Override
    public List<CallSubscription> subscriptions() {
        return jdbc.sql("select * from competition_guest_subscriptions order by since, id")
                .query((row, at) -> new CallSubscription(
                        row.getObject("id", UUID.class),
                        row.getObject("guest_id", UUID.class),
                        row.getString("sphere"),
                        row.getString("region"),
                        row.getString("grant_type"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    @Override
    public boolean tell(UUID guestId, UUID newsId, Instant at) {
        return jdbc.sql("insert into competition_guests_told (guest_id, news_id, at)"
                                + " select id, ?, ? from competition_guests where id = ? on conflict do nothing")
                        .params(newsId, Timestamp.from(at), guestId)
                        .update()
                == 1;
    }

    @Override
    public void forgetAskers(Instant closedBefore) {
        jdbc.sql("""
                        delete from competition_guests where leave_token is null and id in (
                            select question.asked_by from competition_questions question
                            join competition_competitions call on call.id = question.competition_id
                            where call.closes_at < ?)
                        """).param(Timestamp.from(closedBefore)).update();
    }

    private static GuestRequest request(ResultSet row) throws SQLException {
        return new GuestRequest(
                row.getString("token_hash"),
                row.getString("address"),
                row.getString("language"),
                row.getObject("competition_id", UUID.class),
                row.getString("question"),
                row.getString("sphere"),
                row.getString("region"),
                row.getString("grant_type"),
                row.getTimestamp("expires_at").toInstant());
    }

    private static Guest guest(ResultSet row) throws SQLException {
        return new Guest(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("language"),
                row.getString("leave_token"));
    }
}
