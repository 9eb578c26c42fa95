package kz.bastama.account.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PersonRows extends ListCrudRepository<PersonRow, UUID> {

    Optional<PersonRow> findByLogin(String login);

    @Query("""
            select p.* from account_people p
            where p.active and exists (
                select 1 from account_rights r
                where r.person = p.id and r.role = :role
                  and (cast(:scope as text) is null or r.scope is null or r.scope = :scope))
            order by p.name collate "kk-x-icu", p.login
            """)
    List<PersonRow> withRole(String role, String scope);
}
