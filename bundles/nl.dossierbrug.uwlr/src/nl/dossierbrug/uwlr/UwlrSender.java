package nl.dossierbrug.uwlr;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.line.LiveRoster;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Heading;
import nl.dossierbrug.core.pupil.ListHints;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.PupilListReader;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.ExportedList;
import nl.dossierbrug.core.spi.Guidance;
import nl.dossierbrug.core.spi.GuidedStep;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * An administration system that exports lists, gives its roster over UWLR and has no line for dossiers: those travel guided or as
 * files. What is particular to it stands beside its class: {@code headings.csv}, {@code guidance.csv}, {@code guide.csv}, and in
 * its messages {@code line.explanation}, {@code list.add-bsn-column} and {@code dossiers.how}.
 */
public abstract class UwlrSender implements DossierSender {

	private final String id;
	private final Text name;
	private final PupilListReader lists;
	private final Messages messages = new Messages(getClass());
	private final UwlrLine line;

	/**
	 * @param id the connector's id
	 * @param name as its users say it
	 * @param years which school years its line gives
	 * @param lists reads the export
	 */
	protected UwlrSender(String id, String name, YearsGiven years, PupilListReader lists) {
		this.id = id;
		this.name = Text.same(name);
		this.lists = lists;
		line = new UwlrLine(id, this.name, messages.text("line.explanation"), years);
	}

	/** The words of the system itself. */
	protected final Messages messages() {
		return messages;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Text name() {
		return name;
	}

	@Override
	public final Set<Way> ways() {
		return Set.of(Way.GUIDED, Way.FILES);
	}

	@Override
	public final Outcome<PupilList> pupils(ExportedList list, Progress progress) {
		return lists.read(list.file(), Heading.table(getClass(), "headings.csv"),
				new ListHints(name.in(Language.NL), messages.text("list.add-bsn-column")), list.choices(), progress);
	}

	@Override
	public final Optional<LineUse> line() {
		return Optional.of(line);
	}

	@Override
	public final Optional<LiveRoster> liveRoster() {
		return Optional.of(line);
	}

	@Override
	public final Text howToGetDossiers() {
		return messages.text("dossiers.how");
	}

	@Override
	public final List<Guidance> guidance() {
		return Guidance.table(getClass(), "guidance.csv");
	}

	@Override
	public final List<GuidedStep> guidedSteps() {
		return GuidedStep.table(getClass(), "guide.csv");
	}
}
