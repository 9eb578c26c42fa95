package kz.bastama.account.persistence;

import java.util.Locale;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.Password;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(implementationName = "Mapped<CLASS_NAME>")
interface PersonMapper {

    /** By hand: the processor takes the changing methods of an account for setters. */
    default Account toAccount(PersonRow row) {
        return new Account(toPerson(row), toPassword(row), row.openedAt(), row.version());
    }

    Person toPerson(PersonRow row);

    @Mapping(target = "hash", source = "passwordHash")
    @Mapping(target = "temporary", source = "passwordTemporary")
    @Mapping(target = "since", source = "passwordSince")
    Password toPassword(PersonRow row);

    @Mapping(target = ".", source = "person")
    @Mapping(target = "passwordHash", source = "password.hash")
    @Mapping(target = "passwordTemporary", source = "password.temporary")
    @Mapping(target = "passwordSince", source = "password.since")
    PersonRow toRow(Account account);

    PersonRow.RightRow toRow(Right right);

    Right toRight(PersonRow.RightRow row);

    default String toCode(Locale language) {
        return language.getLanguage();
    }

    default Locale toLanguage(String code) {
        return Locale.forLanguageTag(code);
    }
}
