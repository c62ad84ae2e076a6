package nl.dossierbrug.exchange;

import java.util.List;
import java.util.Set;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.ExportedList;
import nl.dossierbrug.core.spi.Guidance;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;

/** A sending system of our own that has nothing but its name, and reads lists as {@link TestSender} does. */
public abstract class BareSender implements DossierSender {

	private final TestSender lists = new TestSender();
	private final String id;
	private final String name;

	protected BareSender(String id, String name) {
		this.id = id;
		this.name = name;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public Text name() {
		return Text.same(name);
	}

	@Override
	public Set<Way> ways() {
		return lists.ways();
	}

	@Override
	public List<Precondition> preconditions(Context context) {
		return List.of();
	}

	@Override
	public List<Profile> profiles() {
		return List.of(new Profile("BB"));
	}

	@Override
	public Outcome<PupilList> pupils(ExportedList list, Progress progress) {
		return lists.pupils(list, progress);
	}

	@Override
	public Text howToGetDossiers() {
		return lists.howToGetDossiers();
	}

	@Override
	public List<String> softwareNames() {
		return List.of();
	}

	@Override
	public List<Guidance> guidance() {
		return List.of();
	}
}
