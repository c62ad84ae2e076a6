package nl.dossierbrug.desktop.viewer;

import java.util.List;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.report.view.DossierChapter;
import nl.dossierbrug.standard.Attachment;

/**
 * A dossier that was opened, with all that the screen shows of it.
 *
 * @param name whose it is
 * @param about which one it is
 * @param findings what was found in it
 * @param dossier the dossier
 * @param chapters its content for people
 * @param source its source, a line each
 * @param attachments what is attached, unopened
 * @param versions other transfers with a dossier of the same pupil and way
 */
record OpenedDossier(String name, Text about, List<Finding> findings, Dossier dossier, List<DossierChapter> chapters,
		 List<String> source, List<Attachment> attachments, List<Transfer> versions) {
}
