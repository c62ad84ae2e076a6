package nl.dossierbrug.standard;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.fields.Meanings;
import nl.dossierbrug.standard.read.DossierReader;
import nl.dossierbrug.standard.read.Limits;
import nl.dossierbrug.standard.table.CategoryDefinition;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.ResourceFolder;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Versions;

/**
 * The OSO gegevensset: the versions of this bundle and those that other bundles bring, and for each the classes that
 * do the work.
 */
@Component
public final class Oso implements OsoStandard {

	private static final List<String> BUILT_IN = List.of("2019.1");

	private final Versions versions;
	private final Map<String, VersionEngine> engines = new HashMap<>();
	private final DossierReader reader;
	private final Meanings meanings;

	/** With the versions of this bundle, for use without OSGi. */
	public Oso() {
		this(List.of());
	}

	/**
	 * With more versions.
	 *
	 * @param more versions from elsewhere; one with the name of a built-in version replaces it
	 */
	@Activate
	public Oso(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<VersionSource> more) {
		List<VersionSource> sources = new ArrayList<>(more);
		BUILT_IN.forEach(version -> sources.add(new ResourceFolder(Oso.class, version)));
		versions = new Versions(sources);
		for (StandardVersion version : versions.all()) {
			engines.put(version.name(), new VersionEngine(version));
		}
		reader = new DossierReader(versions, new KnownVersions(Oso.class), Limits.USUAL);
		meanings = new Meanings(versions);
	}

	@Override
	public ReadResult read(InputStream in) throws IOException {
		return reader.read(in);
	}

	@Override
	public byte[] write(Dossier dossier) {
		return engine(dossier).writer().write(dossier);
	}

	@Override
	public List<Finding> check(Dossier dossier) {
		VersionEngine engine = engine(dossier);
		List<Finding> findings = new ArrayList<>(engine.structure().check(dossier));
		findings.addAll(engine.checker().check(dossier));
		return findings;
	}

	@Override
	public Outcome<Composed> compose(Dossier source, Composition composition) {
		return current().composer().compose(source, composition);
	}

	@Override
	public Identity identity(Dossier dossier) {
		return engine(dossier).identities().of(dossier);
	}

	@Override
	public Map<Category, Delivery> deliveries(Dossier dossier) {
		return engine(dossier).matrix().deliveries(dossier);
	}

	@Override
	public Map<Category, Delivery> matrix(Profile profile) {
		return current().matrix().of(profile);
	}

	@Override
	public List<DossierField> fields(Dossier dossier) {
		return engine(dossier).fields().of(dossier);
	}

	@Override
	public FieldMeaning meaning(String path) {
		return meanings.of(path);
	}

	@Override
	public Text label(String path) {
		for (StandardVersion version : versions.all()) {
			for (CategoryDefinition category : engines.get(version.name()).matrix().categories()) {
				if (category.category().code().equals(path)) {
					return category.label();
				}
			}
		}
		return meanings.label(path);
	}

	private VersionEngine current() {
		return engines.get(versions.current().name());
	}

	private VersionEngine engine(Dossier dossier) {
		VersionEngine engine = engines.get(dossier.standard());
		if (engine == null) {
			throw new IllegalArgumentException("no tables of version " + dossier.standard() + " of the standard");
		}
		return engine;
	}
}
