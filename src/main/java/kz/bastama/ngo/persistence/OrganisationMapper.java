package kz.bastama.ngo.persistence;

import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Reasons;
import kz.bastama.ngo.Founder;
import kz.bastama.ngo.Iin;
import kz.bastama.ngo.Organisation.Bank;
import kz.bastama.ngo.Organisation.Contact;
import kz.bastama.ngo.Organisation.Head;
import kz.bastama.ngo.domain.Presence;
import kz.bastama.ngo.domain.Profile;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.domain.Verification;
import kz.bastama.ngo.persistence.OrganisationRow.FounderRow;
import kz.bastama.ngo.persistence.OrganisationRow.SphereRow;
import kz.bastama.party.Bin;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(implementationName = "Mapped<CLASS_NAME>", uses = ProposedProfiles.class)
interface OrganisationMapper {

    @Mapping(target = "profile", source = ".")
    @Mapping(target = "verification", source = ".")
    @Mapping(target = "withProfile", ignore = true)
    @Mapping(target = "verified", ignore = true)
    @Mapping(target = "claimed", ignore = true)
    RegisteredOrganisation toDomain(OrganisationRow row);

    @Mapping(target = "name", source = ".")
    @Mapping(target = "head", source = ".")
    @Mapping(target = "contact", source = ".")
    @Mapping(target = "bank", source = ".")
    @Mapping(target = "presence", source = ".")
    Profile profile(OrganisationRow row);

    @Mapping(target = "nameKk", source = "profile.name.kk")
    @Mapping(target = "nameRu", source = "profile.name.ru")
    @Mapping(target = "nameEn", source = "profile.name.en")
    @Mapping(target = "legalForm", source = "profile.legalForm")
    @Mapping(target = "registeredOn", source = "profile.registeredOn")
    @Mapping(target = "kato", source = "profile.kato")
    @Mapping(target = "address", source = "profile.address")
    @Mapping(target = "headName", source = "profile.head.name")
    @Mapping(target = "headPost", source = "profile.head.post")
    @Mapping(target = "headPostKk", source = "profile.head.postKk")
    @Mapping(target = "headIin", source = "profile.head.iin")
    @Mapping(target = "contactPerson", source = "profile.contact.person")
    @Mapping(target = "phone", source = "profile.contact.phone")
    @Mapping(target = "email", source = "profile.contact.email")
    @Mapping(target = "iban", source = "profile.bank.iban")
    @Mapping(target = "bic", source = "profile.bank.bic")
    @Mapping(target = "verifiedAt", source = "verification.at")
    @Mapping(target = "verifiedBy", source = "verification.officer")
    @Mapping(target = "verifiedOnBasis", source = "verification.basis")
    @Mapping(target = "state", expression = "java(organisation.state().name())")
    @Mapping(target = "spheres", source = "profile.spheres")
    @Mapping(target = "founders", source = "profile.founders")
    @Mapping(target = "actualKato", source = "profile.presence.kato")
    @Mapping(target = "actualAddress", source = "profile.presence.address")
    @Mapping(target = "staffCount", source = "profile.presence.staff")
    OrganisationRow toRow(RegisteredOrganisation organisation);

    Founder founder(FounderRow row);

    FounderRow founderRow(Founder founder);

    default OfficialText name(OrganisationRow row) {
        return new OfficialText(row.nameKk(), row.nameRu(), row.nameEn());
    }

    default Head head(OrganisationRow row) {
        return new Head(row.headName(), row.headPost(), row.headPostKk(), iin(row.headIin()));
    }

    default Contact contact(OrganisationRow row) {
        return new Contact(row.contactPerson(), row.phone(), row.email());
    }

    default Bank bank(OrganisationRow row) {
        return row.iban() == null ? null : new Bank(row.iban(), row.bic());
    }

    default Presence presence(OrganisationRow row) {
        return new Presence(row.actualKato(), row.actualAddress(), row.staffCount());
    }

    default Verification verification(OrganisationRow row) {
        return row.verifiedAt() == null
                ? null
                : new Verification(row.verifiedAt(), row.verifiedBy(), row.verifiedOnBasis());
    }

    default String sphere(SphereRow row) {
        return row.sphere();
    }

    default SphereRow sphere(String sphere) {
        return new SphereRow(sphere);
    }

    default Iin iin(String digits) {
        return digits == null ? null : new Iin(digits);
    }

    default String iin(Iin iin) {
        return iin == null ? null : iin.digits();
    }

    default Bin bin(String digits) {
        return digits == null ? null : new Bin(digits);
    }

    default String bin(Bin bin) {
        return bin == null ? null : bin.digits();
    }

    default Reasons reasons(String kept) {
        return Reasons.parse(kept);
    }

    default String reasons(Reasons reasons) {
        return reasons == null ? null : reasons.toString();
    }
}
