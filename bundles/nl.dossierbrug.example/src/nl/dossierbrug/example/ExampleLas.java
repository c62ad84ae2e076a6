package nl.dossierbrug.example;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.line.LiveDossiers;
import nl.dossierbrug.core.line.LiveRoster;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Heading;
import nl.dossierbrug.core.pupil.ListHints;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.PupilListReader;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.ExportedList;
import nl.dossierbrug.core.spi.Guidance;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * An administration system that does not exist. It exports a list, and gives its roster (over UWLR) and its dossiers over one line.
 * This class describes it; {@link ExampleLasLine} carries.
 */
@Component(service = DossierSender.class)
public final class ExampleLas implements DossierSender {

	private static final String ID = "example-las";

	private final Messages messages = new Messages(ExampleLas.class);
	private final ExampleLasLine line = new ExampleLasLine(ID, name(), messages);
	private final PupilListReader lists;

	/** @param lists reads the export */
	@Activate
	public ExampleLas(@Reference PupilListReader lists) {
		this.lists = lists;
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Text name() {
		return messages.text("las.name");
	}

	@Override
	public Set<Way> ways() {
		return Set.of(Way.FILES, Way.DIRECT);
	}

	@Override
	public List<Profile> profiles() {
		return List.of(new Profile("BB"), new Profile("POPO"), new Profile("POVO"));
	}

	@Override
	public List<Setting> settings() {
		return List.of();
	}

	/** None: whether the line works is not for the connector to remember. */
	@Override
	public List<Precondition> preconditions(Context context) {
		return List.of();
	}

	@Override
	public Outcome<PupilList> pupils(ExportedList list, Progress progress) {
		return lists.read(list.file(), Heading.table(ExampleLas.class, "headings.csv"),
				new ListHints(name().in(Language.NL), messages.text("las.add-bsn-column")), list.choices(), progress);
	}

	@Override
	public Optional<LineUse> line() {
		return Optional.of(line);
	}

	@Override
	public Optional<LiveRoster> liveRoster() {
		return Optional.of(line);
	}

	@Override
	public Optional<LiveDossiers> liveDossiers() {
		return Optional.of(line);
	}

	@Override
	public Text howToGetDossiers() {
		return messages.text("las.dossiers");
	}

	@Override
	public List<String> softwareNames() {
		return List.of("Voorbeeld-LAS");
	}

	@Override
	public List<Guidance> guidance() {
		return List.of();
	}
}
