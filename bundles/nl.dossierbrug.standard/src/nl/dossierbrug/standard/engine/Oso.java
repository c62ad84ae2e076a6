package nl.dossierbrug.standard.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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
import nl.dossierbrug.standard.AttachedFile;
import nl.dossierbrug.standard.Attachment;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.Composed;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.Contradiction;
import nl.dossierbrug.standard.Converted;
import nl.dossierbrug.standard.DossierField;
import nl.dossierbrug.standard.FieldMeaning;
import nl.dossierbrug.standard.Identity;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.ReadResult;
import nl.dossierbrug.standard.SafeRepair;
import nl.dossierbrug.standard.StatedInspection;
import nl.dossierbrug.standard.ValueKind;
import nl.dossierbrug.standard.VersionSource;
import nl.dossierbrug.standard.compose.AnyVersionComposer;
import nl.dossierbrug.standard.convert.Conversions;
import nl.dossierbrug.standard.fields.CodeMeanings;
import nl.dossierbrug.standard.fields.DossierInspections;
import nl.dossierbrug.standard.fields.Meanings;
import nl.dossierbrug.standard.read.DossierReader;
import nl.dossierbrug.standard.read.Limits;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Versions;

/**
 * The OSO gegevensset: the versions of this bundle and those that other bundles bring, and for each the classes that
 * do the work.
 */
@Component
public final class Oso implements OsoStandard {

	private final Versions versions;
	/** Made when a dossier first asks for one: most sessions meet one version only. */
	private final Map<String, VersionEngine> engines = new ConcurrentHashMap<>();
	private final DossierReader reader;
	private final Meanings meanings;
	/** Of each version, the newest first. */
	private final List<CodeMeanings> codeMeanings;
	private final Conversions conversions;

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
		KnownVersions known = new KnownVersions(OsoStandard.class);
		sources.addAll(known.builtIn());
		versions = new Versions(sources);
		reader = new DossierReader(versions, known, Limits.USUAL);
		meanings = new Meanings(versions);
		codeMeanings = versions.all().stream().map(CodeMeanings::new).toList();
		conversions = new Conversions(versions);
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
	public List<String> versions() {
		return versions.all().stream().map(StandardVersion::name).toList();
	}

	@Override
	public List<Finding> structure(Dossier dossier) {
		return engine(dossier).structure().check(dossier);
	}

	@Override
	public List<Finding> check(Dossier dossier, CheckMode mode) {
		VersionEngine engine = engine(dossier);
		List<Finding> findings = engine.checker().check(dossier, mode);
		if (mode == CheckMode.OFFICIAL) {
			return findings;
		}
		List<Finding> all = new ArrayList<>(findings);
		all.addAll(engine.attachments().check(dossier));
		return all;
	}

	@Override
	public Optional<Contradiction> contradiction(Dossier dossier) {
		return engine(dossier).checker().contradiction(dossier);
	}

	@Override
	public List<SafeRepair> repairs(Dossier dossier) {
		return engine(dossier).repairs().of(dossier);
	}

	@Override
	public Dossier repair(Dossier dossier, List<SafeRepair> wanted) {
		return engine(dossier).repairs().apply(dossier, wanted);
	}

	@Override
	public Outcome<Converted> convert(Dossier source, String version) {
		return conversions.convert(source, version, dossier -> check(dossier, CheckMode.OFFICIAL));
	}

	@Override
	public List<Attachment> attachments(Dossier dossier) {
		return engine(dossier).attachments().of(dossier);
	}

	@Override
	public Outcome<AttachedFile> open(Attachment attachment) {
		return current().attachments().open(attachment);
	}

	@Override
	public Outcome<Composed> compose(Dossier source, Composition composition) {
		return new AnyVersionComposer(conversions, current().composer()).compose(source, composition);
	}

	@Override
	public StatedInspection inspection(Dossier dossier) {
		return new DossierInspections().of(dossier);
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
		return meanings.label(path);
	}

	@Override
	public ValueKind kind(String path) {
		return meanings.kind(path);
	}

	@Override
	public Optional<Text> codeMeaning(String path, String code) {
		return codeMeanings.stream().flatMap(version -> version.of(path, code).stream()).findFirst();
	}

	private VersionEngine current() {
		return engine(versions.current());
	}

	private VersionEngine engine(Dossier dossier) {
		return engine(versions.named(dossier.standard()).orElseThrow(() -> new IllegalArgumentException(
				"no tables of version " + dossier.standard() + " of the standard")));
	}

	private VersionEngine engine(StandardVersion version) {
		return engines.computeIfAbsent(version.name(), name -> new VersionEngine(version));
	}
}
