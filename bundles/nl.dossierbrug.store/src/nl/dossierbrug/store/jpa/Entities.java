package nl.dossierbrug.store.jpa;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.persistence.jpa.PersistenceProvider;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;

import nl.dossierbrug.store.database.OpenDatabase;

/** Makes the entity managers of a database. */
public final class Entities {

	private static final List<Class<?>> CLASSES = List.of(CounterRow.class, SettingRow.class, UserRow.class,
			BatchRow.class, TransferRow.class, TimelineRow.class, DossierRow.class, RequestRow.class,
			PupilFileRow.class, ImportRow.class, AuditRow.class, MomentColumn.class, DateColumn.class);

	/** The entity managers of a database that is up to date. */
	public EntityManagerFactory of(OpenDatabase database) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("jakarta.persistence.nonJtaDataSource", database.connections());
		properties.put("eclipselink.target-database", database.dialect().platform().getName());
		// within OSGi the thread's own loader sees nothing of this bundle
		properties.put("eclipselink.classloader", Entities.class.getClassLoader());
		properties.put("eclipselink.weaving", "false");
		properties.put("jakarta.persistence.validation.mode", "none");
		properties.put("eclipselink.cache.shared.default", "false");
		// reads, too, are part of the transaction
		properties.put("eclipselink.jdbc.exclusive-connection.mode", "Always");
		properties.put("eclipselink.jdbc.exclusive-connection.is-lazy", "false");
		properties.put("eclipselink.logging.level", "OFF");
		properties.put("eclipselink.logging.parameters", "false");
		properties.put("eclipselink.exclude-eclipselink-orm", "true");
		properties.put("eclipselink.session.customizer", Streaming.class.getName());
		// each open store is a unit of its own, also two of them in one program
		PersistenceConfiguration unit = new PersistenceConfiguration("dossierbrug-" + UUID.randomUUID());
		CLASSES.forEach(unit::managedClass);
		unit.properties(properties);
		return new PersistenceProvider().createEntityManagerFactory(unit);
	}
}
