import type { Admin, ConfigResourceTypes } from 'kafkajs';

/** `ConfigResourceTypes.TOPIC`: Node does not find that export of kafkajs by its name. */
const TOPIC = 2 as ConfigResourceTypes.TOPIC;

/** What the broker says of where a value comes from: set for this very topic. */
const SET_FOR_TOPIC = 1;

type Setting = { readonly name: string; readonly value: string };

/**
 * Gives these topics a setting, where they have another. The request (kafkajs knows the old one only) replaces everything that is set for
 * a topic, so what is set is read first and written back with it: nothing that somebody has set by hand is lost.
 */
export async function setEverywhere(admin: Admin, topics: readonly string[], setting: Setting): Promise<void> {
  if (topics.length === 0) return;
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map((name) => ({ type: TOPIC, name })),
  });
  const changed = resources.flatMap(({ resourceName: name, configEntries }) => {
    const own = configEntries
      .filter(({ configSource }) => Number(configSource) === SET_FOR_TOPIC)
      .map(({ configName, configValue }) => ({ name: configName, value: configValue }));
    if (own.some((entry) => entry.name === setting.name && entry.value === setting.value)) return [];
    const kept = own.filter((entry) => entry.name !== setting.name);
    return [{ type: TOPIC, name, configEntries: [...kept, setting] }];
  });
  if (changed.length > 0) await admin.alterConfigs({ validateOnly: false, resources: changed });
}
