package kz.bastama.planning.application;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.LinkLetter;
import kz.bastama.account.LinkMail;
import kz.bastama.legal.OfficialText;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.Proposal;
import kz.bastama.planning.domain.Proposals;
import org.springframework.stereotype.Component;

/** Messages to the authors of the proposals that were accepted for a list: in the cabinet, or by mail to who has no account. */
@Component
class TellAuthors {

    private final Proposals proposals;
    private final Notices notices;
    private final LinkMail mail;

    TellAuthors(Proposals proposals, Notices notices, LinkMail mail) {
        this.proposals = proposals;
        this.notices = notices;
        this.mail = mail;
    }

    /**
     * @param occasion what makes the message one of its type
     * @param facts official texts among them are said in the language of the reader; the number of the proposal is added
     */
    void of(DirectionList list, String type, String occasion, Map<String, Object> facts) {
        for (Proposal proposal : proposals.accepted(list.customerCode(), list.year())) {
            String key = "%s:%s:%s".formatted(type, occasion, proposal.number());
            String page = "/topics/lists/" + list.id();
            Map<String, Object> told = new HashMap<>(facts);
            told.put("number", proposal.number());
            if (proposal.personId() == null) {
                told.replaceAll((name, fact) -> fact instanceof OfficialText text ? text.in(proposal.locale()) : fact);
                mail.deliver(
                        new LinkLetter(proposal.email(), proposal.locale(), type, told, page),
                        UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
            } else {
                notices.send(new Notice(key, proposal.personId(), type, byLanguage(told), page));
            }
        }
    }

    static Map<String, Object> byLanguage(Map<String, Object> facts) {
        Map<String, Object> said = new HashMap<>(facts);
        said.replaceAll((name, fact) ->
                fact instanceof OfficialText text ? Notice.byLanguage(text.kk(), text.ru(), text.en()) : fact);
        return said;
    }
}
