package kz.bastama.engine;

import java.time.Instant;
import kz.bastama.legal.OfficialText;

/**
 * A case that is not finished, as managers look at it.
 *
 * @param caseId id of the aggregate (the business key)
 * @param stage code of the stage where it stands: verification, proposals, drafting, discussion, council, approval, call, intake, check,
 *     expertise, commission, objections, contracting, implementation, report, closing
 * @param since when it came to that stage
 * @param due when the stage itself must end, or null; open tasks of staff may be due earlier
 * @param path case page of staff
 */
public record OpenCase(
        String caseId,
        OfficialText title,
        String stage,
        Instant since,
        Instant due,
        String path,
        String customerCode) {}
