import * as v from 'valibot'
import { required } from './required.js'

/** A schema of objects that takes no list for one, as valibot does. */
export function noList<T extends v.GenericSchema>(schema: T, what = 'an object'): T {
  const run: T['~run'] = (dataset, config) => {
    if (!Array.isArray(dataset.value)) return schema['~run'](dataset, config)
    const refused = v.custom(() => false, required(what))
    return refused['~run'](dataset, config)
  }
  return { ...schema, '~run': run }
}
