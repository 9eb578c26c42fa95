package kz.bastama.planning.persistence;

import java.time.LocalDate;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Reasons;
import kz.bastama.planning.domain.ApprovalOrder;
import kz.bastama.planning.domain.CouncilMinutes;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DiscussionComment;
import kz.bastama.planning.domain.Proposal;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between the rows of the planning tables and what the domain knows. */
@Mapper(implementationName = "Mapped<CLASS_NAME>")
interface PlanningRowMapper {

    @Mapping(target = "reason", source = ".")
    Proposal toProposal(ProposalRow row);

    @Mapping(target = "reason", source = "reason.ru")
    @Mapping(target = "reasonKk", source = "reason.kk")
    ProposalRow toRow(Proposal proposal);

    @Mapping(target = "as", ignore = true) // not a setter
    Direction toDirection(DirectionRow row);

    DirectionRow toRow(Direction direction);

    @Mapping(target = "seenAs", ignore = true) // not a setter
    DiscussionComment toComment(DiscussionCommentRow row);

    DiscussionCommentRow toRow(DiscussionComment comment);

    @Mapping(target = "summary", source = ".")
    @Mapping(target = "council", source = ".")
    @Mapping(target = "order", source = ".")
    @Mapping(target = "summarised", ignore = true) // state changes, which MapStruct takes for fluent setters
    @Mapping(target = "recommended", ignore = true)
    @Mapping(target = "approved", ignore = true)
    @Mapping(target = "published", ignore = true)
    @Mapping(target = "discussionMoved", ignore = true)
    DirectionList toList(DirectionListRow row);

    @Mapping(target = "summary", source = "summary.ru")
    @Mapping(target = "summaryKk", source = "summary.kk")
    @Mapping(target = "councilNumber", source = "council.number")
    @Mapping(target = "councilDate", source = "council.date")
    @Mapping(target = "councilRecommendation", source = "council.recommendation")
    @Mapping(target = "councilRemarks", source = "council.remarks.ru")
    @Mapping(target = "councilRemarksKk", source = "council.remarks.kk")
    @Mapping(target = "orderNumber", source = "order.number")
    @Mapping(target = "orderDate", source = "order.date")
    @Mapping(target = "orderSignatory", source = "order.signatory")
    DirectionListRow toRow(DirectionList list);

    default OfficialText summary(DirectionListRow row) {
        return OfficialText.said(row.summaryKk(), row.summary());
    }

    default CouncilMinutes council(DirectionListRow row) {
        LocalDate date = row.councilDate();
        String remarks = row.councilRemarks() == null ? "" : row.councilRemarks();
        return date == null
                ? null
                : new CouncilMinutes(
                        row.councilNumber(),
                        date,
                        row.councilRecommendation(),
                        OfficialText.said(row.councilRemarksKk(), remarks));
    }

    default ApprovalOrder order(DirectionListRow row) {
        LocalDate date = row.orderDate();
        return date == null ? null : new ApprovalOrder(row.orderNumber(), date, row.orderSignatory());
    }

    default OfficialText reason(ProposalRow row) {
        return OfficialText.said(row.reasonKk(), row.reason());
    }

    default Reasons reasons(String kept) {
        return Reasons.parse(kept);
    }

    default String reasons(Reasons reasons) {
        return reasons == null ? null : reasons.toString();
    }

    default EditionId edition(String text) {
        return EditionId.parse(text);
    }

    default String edition(EditionId edition) {
        return edition.toString();
    }
}
