import { SovietTallyElement } from './sovietTallyElement.js'

if (typeof customElements !== 'undefined' && !customElements.get('soviet-tally')) {
  customElements.define('soviet-tally', SovietTallyElement)
}

declare global {
  interface HTMLElementTagNameMap {
    'soviet-tally': InstanceType<typeof SovietTallyElement>
  }
}
