package nl.dossierbrug.report.dossier;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.report.view.DossierChapter;
import nl.dossierbrug.standard.OsoStandard;

/** Sets a dossier as chapters of lines, each of which knows where in the dossier it comes from. */
public final class ChapterLines {

	private final OsoStandard standard;
	private final Messages messages = new Messages(ChapterLines.class);
	private final Layout layout = new Layout();

	/** @param standard knows what stands in a dossier */
	public ChapterLines(OsoStandard standard) {
		this.standard = standard;
	}

	/**
	 * The chapters.
	 *
	 * @param numbers whether the numbers that say who the pupil is are in clear
	 */
	public List<DossierChapter> of(Dossier dossier, boolean numbers, Language language) {
		DossierPlaces places = new DossierPlaces(dossier);
		Speaker speaker = new Speaker(standard, layout, messages, language,
				Optional.of(standard.identity(dossier)).filter(who -> !numbers));
		LineSetter setter = new LineSetter(speaker, layout, new Files(standard, places.dossier()), places);
		return new Chapters(standard, language, speaker.say("other")).of(places.dossier()).stream()
				.map(chapter -> new DossierChapter(chapter.id(), chapter.title(), chapter.state(),
						speaker.say("remark." + chapter.state()), setter.chapter(chapter)))
				.toList();
	}
}
