package nl.dossierbrug.desktop.viewer;

import java.util.List;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.report.view.DossierChapter;
import nl.dossierbrug.standard.Attachment;

/**
 * A dossier that was opened, with all that the screen shows of it.
 *
 * @param transfer whose it is
 * @param dossier the dossier
 * @param chapters its content for people
 * @param source its source, a line each
 * @param attachments what is attached, unopened
 * @param versions the transfers with a dossier of the same pupil and way
 */
record OpenedDossier(Transfer transfer, Dossier dossier, List<DossierChapter> chapters, List<String> source,
		List<Attachment> attachments, List<Transfer> versions) {
}
