package nl.dossierbrug.sender.parnassys;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Heading;
import nl.dossierbrug.core.pupil.ListHints;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.PupilListReader;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.ExportedList;
import nl.dossierbrug.core.spi.Guidance;
import nl.dossierbrug.core.spi.GuidedStep;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * ParnasSys, the administration system of most Dutch primary schools. It exports a list of pupils in columns that the
 * user chooses (BSN is not among them by itself) and makes dossiers ready under School › OSO, but offers no door to
 * programs of others; so the list and a folder of saved dossiers are what we get.
 */
@Component(service = DossierSender.class)
public final class ParnasSys implements DossierSender {

	private static final String ID = "parnassys";
	private static final String REGIONAL_INITIATIVE = ID + ".regionaal-initiatief";
	/** ParnasSys does not publish which of its roles carry the right; these are the people whose work it is. */
	private static final Set<String> MAY_MAKE_READY = Set.of("directie", "administratie", "ib", "beheerder");

	private final PupilListReader lists;
	private final Messages messages = new Messages(ParnasSys.class);

	/**
	 * @param lists reads the export
	 */
	@Activate
	public ParnasSys(@Reference PupilListReader lists) {
		this.lists = lists;
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Text name() {
		return Text.same("ParnasSys");
	}

	@Override
	public Set<Way> ways() {
		return Set.of(Way.GUIDED, Way.FILES);
	}

	/** Binnen-BRIN first, as that is the route of the regional platforms; then to another school; then to the SWV. */
	@Override
	public List<Profile> profiles() {
		return List.of(new Profile("BB"), new Profile("POPO"), new Profile("POVO"), new Profile("POSWV"));
	}

	@Override
	public List<Setting> settings() {
		return List.of(new Setting(REGIONAL_INITIATIVE, Setting.Kind.YES_NO, "false",
				messages.text("setting.regional-initiative"), messages.text("setting.regional-initiative.help")));
	}

	@Override
	public List<Precondition> preconditions(Context context) {
		return List.of(
				Precondition.of(messages, "parnassys.role", MAY_MAKE_READY.contains(context.role()), context.role())
						.as(Refusal.Kind.NOT_ALLOWED),
				Precondition.of(messages, "parnassys.regional-initiative", context.isOn(REGIONAL_INITIATIVE),
						REGIONAL_INITIATIVE).saidBy(REGIONAL_INITIATIVE));
	}

	@Override
	public Outcome<PupilList> pupils(ExportedList list, Progress progress) {
		return lists.read(list.file(), Heading.table(ParnasSys.class, "headings.csv"),
				new ListHints(name().in(Language.NL), messages.text("list.add-bsn-column")), list.choices(), progress);
	}

	@Override
	public Text howToGetDossiers() {
		return messages.text("dossiers.how");
	}

	@Override
	public List<String> softwareNames() {
		return List.of("ParnasSys");
	}

	@Override
	public List<Guidance> guidance() {
		return Guidance.table(ParnasSys.class, "guidance.csv");
	}

	@Override
	public List<GuidedStep> guidedSteps() {
		return GuidedStep.table(ParnasSys.class, "guide.csv");
	}
}
