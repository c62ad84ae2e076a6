package nl.dossierbrug.exchange;

import java.util.List;
import java.util.Set;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.RequestWay;
import nl.dossierbrug.core.text.Text;

/** A receiving system of our own that has nothing but its name. */
public abstract class BareReceiver implements DossierReceiver {

	private final String id;
	private final String name;

	protected BareReceiver(String id, String name) {
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
	public List<Precondition> preconditions(Context context) {
		return List.of();
	}

	@Override
	public List<Profile> profiles() {
		return List.of(new Profile("BB"));
	}

	@Override
	public List<OwnField> ownFields() {
		return List.of();
	}

	@Override
	public List<ImportMode> importModes() {
		return List.of(ImportMode.values());
	}

	@Override
	public Set<RequestWay> requestWays() {
		return Set.of();
	}
}
